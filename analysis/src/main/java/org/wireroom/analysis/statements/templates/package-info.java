/** What the models of statements look at. */
package org.wireroom.analysis.statements.templates;
