// Package assign gives every proposal a leader, a unit and a person.
package assign
