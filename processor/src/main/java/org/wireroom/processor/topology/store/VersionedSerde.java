package org.wireroom.processor.topology.store;

import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Puts the version of the layout, as one byte, before values that are written by position: nothing else would show that the
 * components of a row, or of its key, have changed. Values of another version are refused.
 *
 * @param <T> the values
 */
public final class VersionedSerde<T> implements Serde<T> {
    private final Serde<T> values;
    private final byte version;
    private final Predicate<byte[]> unversioned;

    /**
     * Of a layout.
     *
     * @param version the version of the layout, from 1; to be raised when components are added, removed, reordered or retyped
     * @param unversioned recognises values from before layouts had versions; they have the layout of version 1
     */
    public VersionedSerde(Serde<T> values, int version, Predicate<byte[]> unversioned) {
        this.values = values;
        this.version = (byte) version;
        this.unversioned = unversioned;
    }

    @Override
    public Serializer<T> serializer() {
        Serializer<T> serializer = values.serializer();
        return (topic, value) -> value == null ? null : versioned(serializer.serialize(topic, value));
    }

    @Override
    public Deserializer<T> deserializer() {
        Deserializer<T> deserializer = values.deserializer();
        return (topic, bytes) -> bytes == null ? null : deserializer.deserialize(topic, content(topic, bytes));
    }

    private byte[] versioned(byte[] content) {
        byte[] bytes = new byte[content.length + 1];
        bytes[0] = version;
        System.arraycopy(content, 0, bytes, 1, content.length);
        return bytes;
    }

    private byte[] content(String topic, byte[] bytes) {
        boolean old = unversioned.test(bytes);
        int found = old ? 1 : bytes[0];
        if (found != version) {
            throw new SerializationException(
                    topic + " holds values of layout " + found + ", this version reads layout " + version
                            + ": stop all processors and run 'wireroom reset', which has them rebuilt from the raw articles");
        }
        return old ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
    }
}
