export function SignOut({ action, label }: { action: string; label: string }) {
  return (
    <form action={action} method="post">
      <button
        type="submit"
        className="min-h-11 cursor-pointer rounded-8 px-2 text-blue-1000 underline underline-offset-4 hover:bg-blue-50"
      >
        {label}
      </button>
    </form>
  );
}
