package org.wireroom.analysis.language.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The start of a model file: what kind of model it is, its name, the digest of the templates that it was trained with, and the
 * templates themselves, so that a message can name the one that differs.
 */
final class ModelHeader {
    private ModelHeader() {}

    /** Reads what follows the header. */
    @FunctionalInterface
    interface Body<M> {
        M read(DataInputStream in) throws IOException;
    }

    static void write(DataOutputStream out, int kind, FeatureTemplates templates) throws IOException {
        out.writeInt(kind);
        out.writeUTF(templates.model());
        out.writeUTF(templates.digest());
        out.writeInt(templates.all().size());
        for (FeatureTemplate template : templates.all()) {
            out.writeUTF(template.name());
            out.writeInt(template.key().seed());
        }
    }

    /**
     * Reads a model whose header fits. The stream is not closed.
     *
     * @throws IOException if the file is not a model of this kind and name, was trained with other templates, or is damaged
     */
    static <M> M read(InputStream stream, int kind, FeatureTemplates templates, Body<M> body) throws IOException {
        String file = templates.model() + ".model";
        try {
            DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
            if (in.readInt() != kind) {
                throw new IOException(file + " is not a model of this kind and version");
            }
            check(in, file, templates);
            M model = body.read(in);
            if (in.read() >= 0) { // reading to the end also compares the checksum
                throw new IOException(file + " is longer than its model");
            }
            return model;
        } catch (EOFException e) {
            throw new IOException(file + " is truncated", e);
        } catch (ZipException e) {
            throw new IOException(file + " is not a model, or is damaged", e);
        }
    }

    private static void check(DataInputStream in, String file, FeatureTemplates templates) throws IOException {
        String model = in.readUTF();
        if (!model.equals(templates.model())) {
            throw new IOException(file + " has the model " + model + ", not " + templates.model());
        }
        String digest = in.readUTF();
        Map<String, Integer> trained = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            trained.put(in.readUTF(), in.readInt());
        }
        if (!digest.equals(templates.digest())) {
            throw new IOException(file + " " + difference(trained, templates) + "; retrain it");
        }
    }

    private static String difference(Map<String, Integer> trained, FeatureTemplates templates) {
        for (FeatureTemplate template : templates.all()) {
            Integer seed = trained.remove(template.name());
            if (seed == null) {
                return "was trained without the template " + template.name();
            }
            if (seed != template.key().seed()) {
                return "was trained with another number for the template " + template.name();
            }
        }
        return trained.isEmpty()
                ? "has a digest that does not fit its templates"
                : "was trained with the template " + trained.keySet().iterator().next() + ", which no longer exists";
    }
}
