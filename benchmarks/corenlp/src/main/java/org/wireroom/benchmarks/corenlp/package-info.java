/** Wireroom and CoreNLP on the same articles. */
package org.wireroom.benchmarks.corenlp;
