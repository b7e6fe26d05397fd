package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A number that is not given is not 0: nothing is found against it.
func TestReconcileTakesNothingForZero(t *testing.T) {
	for _, c := range []struct{ name, in, out string }{
		{"change without its base", `{"id":"a","changes":[{"name":"c","now":3,"printed":"1%"}]}`,
			`{"id":"a","error":{"code":"field.missing","path":"/changes/0/before",`},
		{"change to null", `{"id":"a","changes":[{"name":"c","now":3,"before":2,"printed":"50%"},{"now":null,"before":3,"printed":"1%"}]}`,
			`{"id":"a","error":{"code":"field.missing","path":"/changes/1/now",`},
		{"count that is null", `{"id":"a","counts":{"n":null,"m":3},"rates":[{"name":"r","part":"n","whole":"m","printed":"33.3%"}]}`,
			`{"id":"a","error":{"code":"published.unknown","path":"/rates/0/part",`},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, out, _ := call(c.in, "reconcile")
			require.Equal(t, exitErrors, code)
			require.Contains(t, out, c.out)
		})
	}
	code, out, _ := call(`{"id":"a","counts":{"n":null,"m":0},"changes":[{"name":"c","now":0,"before":3,"printed":"-100%"}]}`, "reconcile")
	require.Equal(t, exitAnswered, code)
	require.Equal(t, `{"id":"a","consistent":true,"findings":[]}`+"\n", out)
}
