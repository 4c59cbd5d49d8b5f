/** When something was said: the days that attributions name. */
package org.wireroom.analysis.statements.time;
