package org.wireroom.app.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Certificates for tests, made by the JDK's keytool: a key store for a broker, a trust store for its clients. */
final class Certificates {
    static final String PASSWORD = "for-tests-only";

    private Certificates() {}

    /** A broker's key store, valid from some days ago for some days, and a trust store with its authority beside it. */
    static Path keyStore(Path folder, String name, int fromDaysAgo, int days) throws IOException, InterruptedException {
        Path authority = folder.resolve("authority.p12");
        Path authorityCertificate = folder.resolve("authority.crt");
        make(authority, "authority", "-validity", "100", "-ext", "bc:critical=ca:true");
        keytool(authority, "-exportcert", "-alias", "authority", "-file", authorityCertificate.toString());

        Path keys = folder.resolve(name + ".p12");
        Path request = folder.resolve(name + ".csr");
        Path signed = folder.resolve(name + ".crt");
        make(keys, name, "-validity", "100");
        keytool(keys, "-certreq", "-alias", name, "-file", request.toString());
        keytool(
                authority,
                "-gencert",
                "-alias",
                "authority",
                "-infile",
                request.toString(),
                "-outfile",
                signed.toString(),
                "-ext",
                "SAN=ip:127.0.0.1,dns:localhost",
                "-startdate",
                "-" + fromDaysAgo + "d",
                "-validity",
                Integer.toString(days));
        importTo(keys, "authority", authorityCertificate);
        importTo(keys, name, signed);
        importTo(trustStore(keys), "authority", authorityCertificate);
        return keys;
    }

    /** The trust store beside a key store. */
    static Path trustStore(Path keyStore) {
        return keyStore.resolveSibling(keyStore.getFileName() + ".trusted");
    }

    private static void make(Path store, String name, String... more) throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name));
        arguments.addAll(List.of(more));
        keytool(store, arguments.toArray(String[]::new));
    }

    private static void importTo(Path store, String name, Path certificate) throws IOException, InterruptedException {
        keytool(store, "-importcert", "-noprompt", "-alias", name, "-file", certificate.toString());
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        line.addAll(List.of(arguments));
        line.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(printed);
        }
    }
}
