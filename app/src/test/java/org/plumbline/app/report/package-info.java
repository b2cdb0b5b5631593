/** Tests of charts and the page made from a results folder. */
@NullMarked
package org.plumbline.app.report;

import org.jspecify.annotations.NullMarked;
