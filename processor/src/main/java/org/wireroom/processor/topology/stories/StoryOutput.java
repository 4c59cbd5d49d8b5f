package org.wireroom.processor.topology.stories;

/** What the step of story events says of a story. */
sealed interface StoryOutput {
    /**
     * The story itself.
     *
     * @param json the story, or where it has gone; null for a withdrawal
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the topic
    record Published(byte[] json) implements StoryOutput {}

    /**
     * What happened to it.
     *
     * @param json the change
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the topic
    record Changed(byte[] json) implements StoryOutput {}
}
