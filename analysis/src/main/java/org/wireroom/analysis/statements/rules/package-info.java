/** The rules of statements and speakers by name. */
package org.wireroom.analysis.statements.rules;
