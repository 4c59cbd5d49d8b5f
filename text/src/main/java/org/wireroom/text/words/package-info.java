/** English words that several rules need: titles, small words of names, words that report speech. Each is in one table. */
package org.wireroom.text.words;
