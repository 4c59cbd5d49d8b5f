/**
 * Scores what a run wrote against gold: what newsrooms would say of the same articles. A gold folder holds {@code articles/} and
 * {@code gold.json}, whose kind says what is scored; see {@link org.wireroom.training.scoring.ScoreCommand}.
 */
package org.wireroom.training.scoring;
