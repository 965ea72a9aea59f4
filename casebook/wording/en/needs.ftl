page-needs-lead = Lead.
