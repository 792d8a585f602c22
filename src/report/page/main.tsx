import { render } from "preact";
import { App } from "./app.js";
import { loadIndex } from "./common/load.js";
import "./style/index.css";

const root = document.getElementById("app")!;
const index = loadIndex();
root.textContent = "";
document.title = index.title ? `${index.title} · biowire report` : "biowire report";
render(<App index={index} />, root);
