package org.wireroom.training.statements;

/**
 * How a linear model is trained.
 *
 * @param rounds passes over all examples
 * @param rate how far a step goes
 * @param decay what pulls weights towards 0
 * @param dropout the probability that a feature is left out of an example
 */
record TrainingSchedule(int rounds, float rate, float decay, float dropout) {}
