/** Tests of the catalogue of charts. */
@NullMarked
package org.plumbline.visualization.catalog;

import org.jspecify.annotations.NullMarked;
