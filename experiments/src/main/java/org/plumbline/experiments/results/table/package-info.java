/** The tables of results: how a number, a line and a row are written and read, and what the columns mean. */
@NullMarked
package org.plumbline.experiments.results.table;

import org.jspecify.annotations.NullMarked;
