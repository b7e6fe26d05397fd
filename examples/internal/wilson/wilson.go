// Package wilson says how far a share may be from the truth.
package wilson

import (
	"fmt"
	"math"
)

// Interval returns the 95 % interval of Wilson for right of all, in percent;
// 0 to 100 where there was nothing to see.
func Interval(right, all int) (low, high float64) {
	if all <= 0 {
		return 0, 100
	}
	const z = 1.959964
	n, p := float64(all), float64(right)/float64(all)
	middle := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(100*(middle-half), 0), min(100*(middle+half), 100)
}

// Share writes right of all as a percentage with its interval:
// 142/206 68.9% (62.3–74.9).
func Share(right, all int) string {
	if all <= 0 {
		return "0/0"
	}
	low, high := Interval(right, all)
	return fmt.Sprintf("%d/%d %.1f%% (%.1f–%.1f)", right, all, 100*float64(right)/float64(all), low, high)
}
