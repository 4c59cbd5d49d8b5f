import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads all enriched articles up to the present and prints id, revision and headline of each current one. Needs
 * kafka-clients and Jackson:
 *
 * <pre>java -cp "app/target/wireroom/lib/*" examples/consumers/java/NewestArticles.java localhost:9094</pre>
 */
public class NewestArticles {
    private static final String TOPIC = "news.articles.enriched";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, JsonNode> newest = new TreeMap<>();

    public static void main(String[] arguments) {
        NewestArticles articles = new NewestArticles();
        articles.readAll(arguments[0]);
        articles.newest.forEach((id, article) -> System.out.println(
                id + "\t" + article.path("revision").asInt() + "\t" + article.path("headline").asString("")));
    }

    private void readAll(String bootstrapServers) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed", // skips transactions that are open or rolled back
                "fetch.max.bytes", 32 * 1024 * 1024);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            // a long-running service would subscribe with a group.id and commit what it has stored
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.get(at))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::take);
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> event) {
        if (event.value() == null) {
            newest.remove(event.key()); // withdrawn: delete what was derived from it, too
            return;
        }
        JsonNode article = json.readTree(event.value());
        newest.merge(event.key(), article, NewestArticles::higherRevision);
    }

    private static JsonNode higherRevision(JsonNode held, JsonNode come) {
        return come.path("revision").asInt() >= held.path("revision").asInt() ? come : held;
    }
}
