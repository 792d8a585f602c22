import { render } from "preact";
import { App } from "./app.js";
import { loadIndex } from "./load.js";
import "./style.css";

const root = document.getElementById("app")!;
const index = loadIndex();
root.textContent = "";
document.title = index.title ? `${index.title} · biowire report` : "biowire report";
render(<App index={index} />, root);
