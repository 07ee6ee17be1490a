/** A switch of an office format: on where it stands without a value, unless it is turned off. */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off|none)$/i.test(value);
