/** Tests of tables. */
@NullMarked
package org.plumbline.visualization.table;

import org.jspecify.annotations.NullMarked;
