/** The plain tables charts are made from, read from the CSV files of a results directory or given in memory. */
@NullMarked
package org.plumbline.visualization.table;

import org.jspecify.annotations.NullMarked;
