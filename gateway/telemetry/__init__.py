"""What operators watch: metrics for Prometheus and traces for OpenTelemetry. Names, counts and times; never content."""
