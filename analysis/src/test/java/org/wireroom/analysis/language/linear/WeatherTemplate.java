package org.wireroom.analysis.language.linear;

/** The templates of an invented model. */
enum WeatherTemplate implements FeatureTemplate {
    WIND(Group.AIR, 1),
    PRESSURE(Group.AIR, 2),
    RAIN(Group.WATER, 3);

    enum Group {
        AIR,
        WATER
    }

    @SuppressWarnings("ImmutableEnumChecker") // a record of an enum constant and a number
    private final Key key;

    @Override
    public Key key() {
        return key;
    }

    WeatherTemplate(Group group, int number) {
        key = new Key(group, number);
    }
}
