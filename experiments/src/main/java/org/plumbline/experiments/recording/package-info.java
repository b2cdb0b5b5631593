/** What is recorded of single futures beside their outcomes, from facts alone: one future week by week, and how ideas end. */
@NullMarked
package org.plumbline.experiments.recording;

import org.jspecify.annotations.NullMarked;
