/**
 * The HTTP edge: reads calls, has them decided, answers. Everything that can be wrong is told as problem details (RFC
 * 9457) with a stable code. Access is granted by the roles on each resource class, never by path; what names no role is
 * denied.
 */
package fr.dgfip.bareme.api;
