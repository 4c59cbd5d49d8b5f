package org.wireroom.analysis.entities.titles;

import org.wireroom.analysis.entities.model.NameMention;

/**
 * A title beside a name, before it is known whose the name is.
 *
 * @param text as printed, on one line
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param isAddress whether it is a form of address ("Dr", "Cllr") or letters after the name ("MP"), a role without an office
 * @param possessor the name with a possessive 's before the title ("Putin" in "Putin's aide Yuri Ushakov"), null if there is none
 */
record TitledName(String text, int start, int end, boolean isAddress, NameMention possessor) {}
