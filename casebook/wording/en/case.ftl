page-case-lead = Lead.
