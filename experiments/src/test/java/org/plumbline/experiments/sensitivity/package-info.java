@NullMarked
package org.plumbline.experiments.sensitivity;

import org.jspecify.annotations.NullMarked;
