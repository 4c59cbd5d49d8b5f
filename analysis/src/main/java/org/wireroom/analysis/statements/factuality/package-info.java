/** Whether an article presents speech as having happened, and as what: an assertion, a denial, a question. */
package org.wireroom.analysis.statements.factuality;
