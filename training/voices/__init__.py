"""Another set: what people in and around care type to an assistant, in a message, a ticket, a form field or on a note."""
