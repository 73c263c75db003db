namespace SiteGen.Core.Model;

/// <summary>Where an agency's disclosure office is reached; empty strings where not given.</summary>
public sealed record AgencyContact(string Address, string Postcode, string Phone)
{
    public bool IsEmpty => Address.Length + Postcode.Length + Phone.Length == 0;
}
