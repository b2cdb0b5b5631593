/** The catalogue of charts: each class turns tables into one kind of chart. */
@NullMarked
package org.plumbline.visualization.catalog;

import org.jspecify.annotations.NullMarked;
