/** Trains the models that find statements. */
package org.wireroom.training.statements;
