@NullMarked
package org.plumbline.experiments.design;

import org.jspecify.annotations.NullMarked;
