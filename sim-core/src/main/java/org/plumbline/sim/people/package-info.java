/** Employees: beliefs, expertise, departments, hours, turnover. */
@NullMarked
package org.plumbline.sim.people;

import org.jspecify.annotations.NullMarked;
