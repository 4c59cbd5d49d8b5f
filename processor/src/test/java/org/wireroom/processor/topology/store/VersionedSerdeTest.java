package org.wireroom.processor.topology.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

class VersionedSerdeTest {
    private final VersionedSerde<Integer> first = version(1);
    private final VersionedSerde<Integer> second = version(2);

    @Test
    void writesTheVersionBeforeTheValue() {
        byte[] bytes = first.serializer().serialize("any", 258);
        assertThat(bytes).containsExactly(1, 0, 0, 1, 2);
        assertThat(first.deserializer().deserialize("any", bytes)).isEqualTo(258);
    }

    @Test
    void readsValuesFromBeforeLayoutsHadVersions() {
        assertThat(first.deserializer().deserialize("any", new byte[] {0, 0, 1, 2}))
                .isEqualTo(258);
    }

    @Test
    void refusesAnotherLayoutNamesTheStoreAndTheWayOut() {
        byte[] bytes = first.serializer().serialize("any", 258);
        assertThatThrownBy(() -> second.deserializer().deserialize("wireroom-processor-postings-changelog", bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("wireroom-processor-postings-changelog")
                .hasMessageContaining("layout 1")
                .hasMessageContaining("wireroom reset");
    }

    @Test
    void refusesValuesWithoutVersionOnceTheLayoutHasChanged() {
        assertThatThrownBy(() -> second.deserializer().deserialize("any", new byte[] {0, 0, 1, 2}))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void leavesNothingAsItIs() {
        assertThat(first.serializer().serialize("any", null)).isNull();
        assertThat(first.deserializer().deserialize("any", null)).isNull();
    }

    private static VersionedSerde<Integer> version(int version) {
        return new VersionedSerde<>(Serdes.Integer(), version, bytes -> bytes.length == Integer.BYTES);
    }
}
