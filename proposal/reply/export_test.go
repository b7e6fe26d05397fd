package reply

// What tests outside the package name.
const (
	PrivateKindMail  = privateKindMail
	PrivateKindPhone = privateKindPhone
)
