package org.wireroom.training.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KMeansTest {
    private static final float[][] POINTS = {{0, 0}, {20, 3}, {0, 1}, {20, 2}, {1, 0}, {19, 3}};
    private static final double[] ONES = {1, 1, 1, 1, 1, 1};

    @Test
    void groupsPointsThatAreNear() {
        int[] groups = KMeans.of(POINTS, ONES, 2, 10).nearest(POINTS);
        assertThat(groups[2]).isEqualTo(groups[0]).isEqualTo(groups[4]).isNotEqualTo(groups[1]);
        assertThat(groups[3]).isEqualTo(groups[1]).isEqualTo(groups[5]);
    }

    @Test
    void givesAPointThatWasNotGroupedToTheNearestGroup() {
        KMeans found = KMeans.of(POINTS, ONES, 2, 10);
        assertThat(found.nearest(new float[] {2, 2})).isEqualTo(found.nearest(POINTS[0]));
        assertThat(found.nearest(new float[] {20, 7})).isEqualTo(found.nearest(POINTS[1]));
    }

    @Test
    void movesTheCentreTowardsPointsThatCountMore() {
        double[] weights = {1, 1, 3, 1, 1, 1};
        float[][] centres = KMeans.of(POINTS, weights, 2, 10).centres();
        assertThat(Arrays.asList(centres)).contains(new float[] {0.2f, 0.6f});
    }

    @Test
    void addsUpWhatThePointsOfAGroupCount() {
        assertThat(KMeans.weights(new int[] {1, 0, 1}, new double[] {2, 3, 4}, 3))
                .containsExactly(3, 6, 0);
    }
}
