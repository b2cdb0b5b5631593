/** Tests of the page. */
@NullMarked
package org.plumbline.visualization.report;

import org.jspecify.annotations.NullMarked;
