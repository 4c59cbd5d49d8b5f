package org.wireroom.analysis.entities.titles;

import org.wireroom.analysis.entities.model.NameMention;

/**
 * A title beside a name, before it is known whose the name is.
 *
 * @param text as printed, on one line
 * @param start first UTF-16 char
 * @param end char after the last one
 * @param possessor the name with a possessive 's before the title ("Putin" in "Putin's aide Yuri Ushakov"), null if there is none
 */
record TitledName(String text, int start, int end, NameMention possessor) {}
