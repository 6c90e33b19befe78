// The name that the classic theme imports from prism-react-renderer; it is never used.
export const Prism = {};
