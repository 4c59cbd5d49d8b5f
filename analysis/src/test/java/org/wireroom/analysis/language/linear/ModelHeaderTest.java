package org.wireroom.analysis.language.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelHeaderTest {
    private static final FeatureTemplates WEATHER = FeatureTemplates.of("weather", WeatherTemplate.class);

    private enum WithFog implements FeatureTemplate {
        WIND,
        PRESSURE,
        RAIN,
        FOG;

        @Override
        public Key key() {
            return new Key(WeatherTemplate.Group.WATER, List.of(values()).indexOf(this) + 1);
        }
    }

    private enum WithoutRain implements FeatureTemplate {
        WIND,
        PRESSURE;

        @Override
        public Key key() {
            return new Key(WeatherTemplate.Group.AIR, List.of(values()).indexOf(this) + 1);
        }
    }

    private enum OtherPressure implements FeatureTemplate {
        WIND,
        PRESSURE,
        RAIN;

        @Override
        public Key key() {
            return new Key(
                    WeatherTemplate.Group.AIR,
                    this == PRESSURE ? 22 : List.of(values()).indexOf(this) + 1);
        }
    }

    private static byte[] linear() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel model = new LinearModel(WEATHER, 4);
        for (int i = 0; i < 16; i++) {
            model.table()[i] = 9 * i - Byte.MAX_VALUE;
        }
        model.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] sequence() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SequenceModel(
                        WEATHER,
                        List.of("DRY", "WET"),
                        0.1f,
                        new int[4],
                        new int[2],
                        new int[2],
                        6,
                        BitSet.valueOf(new long[] {5}),
                        new byte[] {1, 2, 3, 4})
                .write(bytes);
        return bytes.toByteArray();
    }

    private static LinearModel read(byte[] bytes, FeatureTemplates templates) throws IOException {
        return LinearModel.read(new ByteArrayInputStream(bytes), templates);
    }

    private static void refused(byte[] bytes, FeatureTemplates templates, String message) {
        assertThatThrownBy(() -> read(bytes, templates))
                .isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    @Test
    void readsTheWeightsThatWereWritten() throws IOException {
        assertThat(read(linear(), WEATHER).table())
                .startsWith(-127, -118)
                .endsWith(-1, 8)
                .hasSize(16);
    }

    @Test
    void namesATemplateThatTheModelWasTrainedWithout() throws IOException {
        refused(
                linear(),
                FeatureTemplates.of("weather", WithFog.class),
                "weather.model was trained without the template FOG; retrain it");
    }

    @Test
    void namesATemplateThatIsGone() throws IOException {
        refused(
                linear(),
                FeatureTemplates.of("weather", WithoutRain.class),
                "weather.model was trained with the template RAIN, which no longer exists; retrain it");
    }

    @Test
    void namesATemplateWhoseNumberChanged() throws IOException {
        refused(
                linear(),
                FeatureTemplates.of("weather", OtherPressure.class),
                "weather.model was trained with another number for the template PRESSURE; retrain it");
    }

    @Test
    void namesTheTemplateOfASequenceModel() throws IOException {
        byte[] bytes = sequence();
        assertThatThrownBy(() -> SequenceModel.read(
                        new ByteArrayInputStream(bytes), FeatureTemplates.of("weather", WithFog.class)))
                .hasMessageContaining("without the template FOG");
    }

    @Test
    void refusesTheModelOfSomethingElse() throws IOException {
        refused(
                linear(),
                FeatureTemplates.of("climate", WeatherTemplate.class),
                "climate.model has the model weather, not climate");
    }

    @Test
    void refusesAModelOfAnotherKind() throws IOException {
        refused(sequence(), WEATHER, "weather.model is not a model of this kind and version");
    }

    @Test
    void refusesAFileThatIsNotAModel() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("Rain at first, then sun.".getBytes(StandardCharsets.UTF_8));
        }
        refused(packed.toByteArray(), WEATHER, "weather.model is not a model of this kind and version");
        refused(
                "Rain".repeat(9).getBytes(StandardCharsets.UTF_8),
                WEATHER,
                "weather.model is not a model, or is damaged");
    }

    @Test
    void refusesAFileThatIsCutAnywhere() throws IOException {
        byte[] bytes = linear();
        for (int length = 0; length < bytes.length; length++) {
            refused(Arrays.copyOf(bytes, length), WEATHER, "weather.model is truncated");
        }
    }

    @Test
    void refusesASequenceModelThatIsCutAnywhere() throws IOException {
        byte[] bytes = sequence();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> SequenceModel.read(new ByteArrayInputStream(cut), WEATHER))
                    .hasMessage("weather.model is truncated");
        }
    }

    @Test
    void leavesOutTheFeaturesOfATemplate() {
        LinearModel model = new LinearModel(WEATHER, 4);
        FeatureList all = model.features();
        FeatureList some =
                model.without(Set.of(WeatherTemplate.PRESSURE, WithFog.WIND)).features();
        for (FeatureList list : List.of(all, some)) {
            list.add(WeatherTemplate.WIND, 5);
            list.add(WeatherTemplate.PRESSURE, 1, 2);
            list.add(WeatherTemplate.RAIN, 1, 2, 3);
        }
        assertThat(some.size()).isEqualTo(2);
        assertThat(List.of(some.get(0), some.get(1))).containsExactly(all.get(0), all.get(2));
    }
}
