/** Which inputs matter: variance-based indices, screening, factorial effects, regression, tornado, share of noise. */
@NullMarked
package org.plumbline.experiments.sensitivity;

import org.jspecify.annotations.NullMarked;
