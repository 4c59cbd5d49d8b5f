package org.wireroom.training.words;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Groups of points that are near each other (Lloyd, 1982). The same points give the same groups. */
final class KMeans {
    private final int dimensions;
    private final int count;
    /** Coordinates of the centres: by dimension, then by centre, which is the order in which they are read. */
    private final float[][] centres;

    private final float[] halfSquares;

    private KMeans(float[][] means) {
        dimensions = means[0].length;
        count = means.length;
        centres = new float[dimensions][count];
        halfSquares = new float[count];
        for (int centre = 0; centre < count; centre++) {
            for (int i = 0; i < dimensions; i++) {
                centres[i][centre] = means[centre][i];
                halfSquares[centre] += means[centre][i] * means[centre][i] / 2;
            }
        }
    }

    /**
     * Finds groups.
     *
     * @param points at least as many as groups
     * @param weights how much each point counts
     */
    static KMeans of(float[][] points, double[] weights, int groups, int rounds) {
        List<Integer> order = IntStream.range(0, points.length).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(1));
        KMeans found =
                new KMeans(order.stream().limit(groups).map(i -> points[i]).toArray(float[][]::new));
        for (int round = 0; round < rounds; round++) {
            found = new KMeans(found.means(points, weights));
        }
        return found;
    }

    private float[][] means(float[][] points, double[] weights) {
        double[][] sums = new double[count][dimensions];
        double[] all = new double[count];
        for (int point = 0; point < points.length; point++) {
            int group = nearest(points[point]);
            all[group] += weights[point];
            for (int i = 0; i < dimensions; i++) {
                sums[group][i] += weights[point] * points[point][i];
            }
        }
        float[][] means = new float[count][dimensions];
        for (int group = 0; group < count; group++) {
            for (int i = 0; i < dimensions; i++) {
                means[group][i] = all[group] > 0 ? (float) (sums[group][i] / all[group]) : centres[i][group];
            }
        }
        return means;
    }

    /** The number of the group whose centre is nearest. */
    int nearest(float[] point) {
        float[] scores = new float[count];
        for (int i = 0; i < dimensions; i++) {
            float[] row = centres[i];
            float coordinate = point[i];
            for (int centre = 0; centre < count; centre++) {
                scores[centre] += coordinate * row[centre];
            }
        }
        int best = 0;
        for (int centre = 1; centre < count; centre++) {
            if (scores[centre] - halfSquares[centre] > scores[best] - halfSquares[best]) {
                best = centre;
            }
        }
        return best;
    }

    /** The centres of the groups. */
    float[][] centres() {
        float[][] points = new float[count][dimensions];
        for (int centre = 0; centre < count; centre++) {
            for (int i = 0; i < dimensions; i++) {
                points[centre][i] = centres[i][centre];
            }
        }
        return points;
    }

    /** How much the points of each group count together. */
    static double[] weights(int[] groups, double[] weights, int count) {
        double[] sums = new double[count];
        for (int point = 0; point < groups.length; point++) {
            sums[groups[point]] += weights[point];
        }
        return sums;
    }

    /** The group of each point. */
    int[] nearest(float[][] points) {
        return Arrays.stream(points).mapToInt(this::nearest).toArray();
    }
}
