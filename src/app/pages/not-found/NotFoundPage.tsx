import { NotFound } from "../../components/NotFound";

/** The page of an unknown address. */
export const NotFoundPage = ({ path }: { path: string }) => <NotFound path={path} />;
