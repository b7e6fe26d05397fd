module github.com/seed-3129f372/tian/examples/compare

go 1.25.4

replace github.com/seed-3129f372/tian => ../..

require (
	github.com/6tail/lunar-go v1.4.6
	github.com/bastengao/chinese-holidays-go v1.7.0
	github.com/rickar/cal/v2 v2.1.13
	github.com/seed-3129f372/tian v0.0.0-00010101000000-000000000000
	github.com/stretchr/testify v1.12.1
)

require (
	github.com/google/uuid v1.6.0 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
)

require (
	github.com/BobuSumisu/aho-corasick v1.0.3
	github.com/cloudflare/ahocorasick v0.0.0-20240916140611-054963ec9396
	github.com/coregx/ahocorasick v0.3.1
	github.com/petar-dambovaliev/aho-corasick v0.0.0-20250424160509-463d218d4745
	github.com/rrethy/ahocorasick v1.0.0
	gonum.org/v1/gonum v0.17.0
)
