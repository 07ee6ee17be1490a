import { NotFound } from "../../components/NotFound";

/** The page of an address that leads nowhere. */
export const NotFoundPage = ({ path }: { path: string }) => <NotFound path={path} />;
