/** The report of a results directory: what the page says, and its files. */
@NullMarked
package org.plumbline.app.report;

import org.jspecify.annotations.NullMarked;
