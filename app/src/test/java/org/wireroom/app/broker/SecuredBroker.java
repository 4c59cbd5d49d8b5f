package org.wireroom.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.topics.AdminResults;
import org.wireroom.platform.topics.TopicAdmin;

/** For tests: a broker with SASL_SSL and ACLs, where each user's password is the name with "-secret" behind it. */
public final class SecuredBroker implements AutoCloseable {
    private static final Set<String> USERS =
            Set.of("admin", "producer", "feeds", "processor", "sink", "operator", "nobody");
    private static final Map<String, ResourceType> RESOURCES = Map.of(
            "--topic",
            ResourceType.TOPIC,
            "--group",
            ResourceType.GROUP,
            "--transactional-id",
            ResourceType.TRANSACTIONAL_ID);

    private final Path folder;
    private final Path keys;
    private final EmbeddedBroker broker;

    private SecuredBroker(Path folder, Path keys, EmbeddedBroker broker) {
        this.folder = folder;
        this.keys = keys;
        this.broker = broker;
    }

    /** Starts one. */
    public static SecuredBroker start(Path folder) throws Exception {
        Files.createDirectories(folder);
        Path keys = Certificates.keyStore(folder, "broker", 1, 10);
        Map<String, String> own = new HashMap<>();
        own.put("listener.security.protocol.map", "BROKER:SASL_SSL,CONTROLLER:PLAINTEXT");
        own.put("sasl.enabled.mechanisms", "PLAIN");
        own.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        own.put("listener.name.broker.plain.sasl.jaas.config", serverLogin());
        own.put("ssl.keystore.type", "PKCS12");
        own.put("ssl.keystore.location", keys.toString());
        own.put("ssl.keystore.password", Certificates.PASSWORD);
        own.put("ssl.truststore.type", "PKCS12");
        own.put("ssl.truststore.location", Certificates.trustStore(keys).toString());
        own.put("ssl.truststore.password", Certificates.PASSWORD);
        own.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        own.put("super.users", "User:admin;User:ANONYMOUS");
        return new SecuredBroker(folder, keys, EmbeddedBroker.start(folder.resolve("kafka"), 0, own));
    }

    /** Creates the topics, and gives the rights that kafka-acls.sh lines give. */
    public void prepare(Stream<String> lines) throws Exception {
        try (Admin admin = admin()) {
            new TopicAdmin(admin).create(Topics.all(2));
            AdminResults.await(admin.createAcls(
                            lines.flatMap(line -> bindings(line).stream()).toList())
                    .all());
        }
    }

    /** Connects as the administrator. */
    public Admin admin() {
        Map<String, Object> config = new HashMap<>();
        config("admin", "admin-secret").forEach((key, value) -> config.put(key.substring("kafka.".length()), value));
        return Admin.create(config);
    }

    /** A settings file of a user. */
    public Path settings(String user, String password) throws IOException {
        Path file = folder.resolve(user + ".properties");
        List<String> lines = new ArrayList<>(List.of("topics.partitions=2", "publish.settle=20ms"));
        config(user, password).forEach((key, value) -> lines.add(key + "=" + value.replace("\\", "\\\\")));
        return Files.write(file, lines);
    }

    @Override
    public void close() {
        broker.close();
    }

    private Map<String, String> config(String user, String password) {
        return Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "kafka.security.protocol",
                "SASL_SSL",
                "kafka.sasl.mechanism",
                "PLAIN",
                "kafka.sasl.jaas.config",
                login("username=\"" + user + "\" password=\"" + password + "\""),
                "kafka.ssl.truststore.type",
                "PKCS12",
                "kafka.ssl.truststore.location",
                Certificates.trustStore(keys).toString(),
                "kafka.ssl.truststore.password",
                Certificates.PASSWORD);
    }

    private static String serverLogin() {
        return login("username=\"admin\" password=\"admin-secret\" "
                + USERS.stream()
                        .map(user -> "user_" + user + "=\"" + user + "-secret\"")
                        .collect(Collectors.joining(" ")));
    }

    private static String login(String options) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required " + options + ";";
    }

    private static List<AclBinding> bindings(String line) {
        List<String> words = List.of(line.split(" "));
        PatternType pattern = words.contains("prefixed") ? PatternType.PREFIXED : PatternType.LITERAL;
        List<AclBinding> bindings = new ArrayList<>();
        RESOURCES.forEach((option, type) -> values(words, option)
                .forEach(name -> values(words, "--allow-principal")
                        .forEach(user -> values(words, "--operation")
                                .forEach(operation -> bindings.add(new AclBinding(
                                        new ResourcePattern(type, name, pattern),
                                        new AccessControlEntry(
                                                user,
                                                "*",
                                                AclOperation.valueOf(constant(operation)),
                                                AclPermissionType.ALLOW)))))));
        return bindings;
    }

    private static String constant(String operation) {
        return operation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> values(List<String> words, String option) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(option)) {
                values.add(words.get(i + 1));
            }
        }
        return values;
    }
}
