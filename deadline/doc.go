// Package deadline knows the dates by which proposals have to be handled.
package deadline
