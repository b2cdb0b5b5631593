/** One self-contained page that says which strategy, how sure, how much and why. */
@NullMarked
package org.plumbline.visualization.report;

import org.jspecify.annotations.NullMarked;
