/** Where what somebody says begins and ends. */
package org.wireroom.analysis.statements.borders;
